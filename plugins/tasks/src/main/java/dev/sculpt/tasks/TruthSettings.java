package dev.sculpt.tasks;

import dev.sculpt.api.Setting;
import dev.sculpt.api.SettingException;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The true hierarchy as a user states it.
 *
 * @param modules by name
 * @param hiddenSeparability whether hidden units of different output groups are meant to be apart
 */
public record TruthSettings(
        @Setting("the true modules by name") Map<String, ModuleSettings> modules,
        @Setting(value = "whether hidden units of different outputs are meant to be apart (overlap tasks)",
                defaultValue = "false")
        boolean hiddenSeparability) {

    /**
     * One true module.
     *
     * @param inputs names of the inputs that belong to it
     * @param outputs names of the outputs that belong to it
     * @param reads names of the modules it reads
     */
    public record ModuleSettings(
            @Setting(value = "names of the inputs that belong to it", defaultValue = "[]") List<String> inputs,
            @Setting(value = "names of the outputs that belong to it", defaultValue = "[]") List<String> outputs,
            @Setting(value = "names of the modules that it reads", defaultValue = "[]") List<String> reads) { }

    /**
     * Returns the hierarchy with positions instead of names.
     *
     * @param path of these settings below the stage, for messages
     * @throws SettingException if a name is unknown, or an input or output is not in exactly one module
     */
    TrueHierarchy resolve(String path, List<String> inputNames, List<String> outputNames) {
        List<String> names = List.copyOf(modules.keySet());
        List<TrueModule> found = new ArrayList<>();
        List<TrueLink> links = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ModuleSettings module = modules.get(names.get(i));
            String here = path + ".modules." + names.get(i);
            found.add(new TrueModule(positions(module.inputs(), inputNames, here + ".inputs"),
                    positions(module.outputs(), outputNames, here + ".outputs")));
            for (int read : positions(module.reads(), names, here + ".reads")) {
                if (read == i) {
                    throw new SettingException(here + ".reads", "a module cannot read itself");
                }
                links.add(new TrueLink(read, i));
            }
        }
        requireOnce(found.stream().map(TrueModule::inputs).toList(), inputNames, path);
        requireOnce(found.stream().map(TrueModule::outputs).toList(), outputNames, path);
        return new TrueHierarchy(found, links, hiddenSeparability);
    }

    private static SortedSet<Integer> positions(List<String> given, List<String> names, String path) {
        SortedSet<Integer> positions = new TreeSet<>();
        for (String name : given) {
            if (!names.contains(name)) {
                throw new SettingException(path, "\"" + name + "\" is none of " + String.join(", ", names));
            }
            positions.add(names.indexOf(name));
        }
        return positions;
    }

    private static void requireOnce(List<SortedSet<Integer>> groups, List<String> names, String path) {
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            long times = groups.stream().filter(group -> group.contains(position)).count();
            if (times != 1) {
                throw new SettingException(path,
                        "\"" + names.get(i) + "\" is in " + times + " modules; it must be in exactly one");
            }
        }
    }
}
