package dev.sculpt.tasks.image;

import dev.sculpt.api.setting.SettingException;
import java.util.HashSet;
import java.util.List;

/** What the setting {@code classes} has to hold. */
final class ClassList {

    private ClassList() { }

    /**
     * Demands two or more classes, none of them twice.
     *
     * @throws SettingException else
     */
    static void check(List<Integer> classes) {
        if (classes.size() < 2 || new HashSet<>(classes).size() < classes.size()) {
            throw new SettingException("classes", "name at least two classes, each once");
        }
    }

    /**
     * Demands images of a class.
     *
     * @throws SettingException if there are none
     */
    static int[] imagesOf(ImageSet images, int wanted) {
        int[] found = images.ofClass(wanted);
        if (found.length == 0) {
            throw new SettingException("classes", "the data has no image of class " + wanted);
        }
        return found;
    }
}
