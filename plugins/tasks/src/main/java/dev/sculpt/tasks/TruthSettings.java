package dev.sculpt.tasks;

import dev.sculpt.api.setting.Setting;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueLink;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The true hierarchy as a user states it, the same for every task.
 *
 * @param modules by name
 * @param hiddenSeparability whether hidden units of different output groups are meant to be apart
 */
public record TruthSettings(
        @Setting("the true modules by name; every output is in one of them, every input that matters too")
        Map<String, ModuleSettings> modules,
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
     * @throws SettingException if a name is unknown or appears twice, an output is in no module, an input or output
     *     is in two, or modules read each other in a cycle
     */
    TrueHierarchy resolve(String path, List<String> inputNames, List<String> outputNames) {
        List<String> names = List.copyOf(modules.keySet());
        Map<String, String> moduleOf = new LinkedHashMap<>();
        List<TrueModule> found = new ArrayList<>();
        List<TrueLink> links = new ArrayList<>();
        for (String name : names) {
            ModuleSettings module = modules.get(name);
            String here = path + ".modules." + name;
            SortedSet<Integer> inputs = positions(module.inputs(), inputNames, here + ".inputs");
            SortedSet<Integer> outputs = positions(module.outputs(), outputNames, here + ".outputs");
            inputs.forEach(input -> claim("input " + inputNames.get(input), name, here + ".inputs", moduleOf));
            outputs.forEach(
                    output -> claim("output " + outputNames.get(output), name, here + ".outputs", moduleOf));
            found.add(new TrueModule(inputs, outputs));
            positions(module.reads(), names, here + ".reads")
                    .forEach(read -> links.add(new TrueLink(read, names.indexOf(name))));
        }
        for (String output : outputNames) {
            if (!moduleOf.containsKey("output " + output)) {
                throw new SettingException(path + ".modules", "the output \"" + output + "\" is in no module");
            }
        }
        refuseCycles(path);
        return new TrueHierarchy(found, links, hiddenSeparability);
    }

    private static SortedSet<Integer> positions(List<String> given, List<String> names, String path) {
        DistinctNames.require(given, path);
        SortedSet<Integer> positions = new TreeSet<>();
        for (int i = 0; i < given.size(); i++) {
            int position = names.indexOf(given.get(i));
            if (position < 0) {
                throw new SettingException(path + "." + i,
                        "\"" + given.get(i) + "\" is not defined; " + NearestName.hint(given.get(i), names));
            }
            positions.add(position);
        }
        return positions;
    }

    private static void claim(String unit, String module, String path, Map<String, String> moduleOf) {
        String other = moduleOf.put(unit, module);
        if (other != null) {
            throw new SettingException(path, "the " + unit + " is in the module \"" + other + "\" already");
        }
    }

    // Takes away modules that read none of those left, until nothing changes; what is left reads in a cycle.
    private void refuseCycles(String path) {
        Set<String> left = new TreeSet<>(modules.keySet());
        boolean changed = true;
        while (changed) {
            changed = left.removeIf(name -> modules.get(name).reads().stream().noneMatch(left::contains));
        }
        if (!left.isEmpty()) {
            throw new SettingException(
                    path + ".modules", "these modules read each other in a cycle: " + String.join(", ", left));
        }
    }
}
