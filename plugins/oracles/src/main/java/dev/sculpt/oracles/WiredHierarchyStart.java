package dev.sculpt.oracles;

import dev.sculpt.api.network.Network;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.setting.SettingException;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.training.NetworkStart;
import dev.sculpt.oracles.network.UnbuildableException;
import dev.sculpt.oracles.network.WiredHierarchy;
import java.util.List;

/** The network that holds the true hierarchy of a task, which counts as trained; the same for every seed. */
final class WiredHierarchyStart implements NetworkStart {

    @Override
    public void check(Task task) {
        network(task);
    }

    @Override
    public Network network(Task task, List<Integer> hidden, Seed seed) {
        return network(task);
    }

    private static Network network(Task task) {
        try {
            return WiredHierarchy.of(task).network();
        } catch (UnbuildableException e) {
            throw new SettingException("", "no network can be built that holds the true hierarchy of this task: "
                    + e.getMessage());
        }
    }

    @Override
    public boolean bringsWidths() {
        return true;
    }

    @Override
    public boolean trained() {
        return true;
    }
}
