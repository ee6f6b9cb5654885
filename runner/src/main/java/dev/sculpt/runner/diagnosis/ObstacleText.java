package dev.sculpt.runner.diagnosis;

import dev.sculpt.api.module.Obstacle;
import dev.sculpt.api.module.Obstacle.Clash;
import dev.sculpt.api.module.Obstacle.Neighbour;
import dev.sculpt.api.task.TrueHierarchy;
import dev.sculpt.api.task.TrueHierarchy.TrueModule;
import java.util.List;

/**
 * Why a network does not hold a hierarchy, in words that name the unit.
 *
 * @param truth the hierarchy
 * @param names of its inputs and outputs
 * @param depth L, the number of layers of edges
 */
record ObstacleText(TrueHierarchy truth, Names names, int depth) {

    /** Returns the words. */
    String of(Obstacle obstacle) {
        if (obstacle instanceof Clash clash) {
            return clash(clash);
        } else if (obstacle instanceof Obstacle.NoPlace none) {
            return "wherever " + unit(none.layer(), none.unit()) + " is put, other units are left without a module";
        } else if (obstacle instanceof Obstacle.NoModule none) {
            return unit(none.layer(), none.unit()) + " takes part and belongs to no module";
        } else if (obstacle instanceof Obstacle.IgnoredInput ignored) {
            return unit(0, ignored.unit()) + " takes no part";
        }
        return "no unit can be in " + middle(((Obstacle.EmptyMiddle) obstacle).module());
    }

    private String clash(Clash clash) {
        String unit = unit(clash.layer(), clash.unit());
        if (clash.layer() == depth) {
            return unit + " reads " + units(clash.below(), 0) + ", whose module its own may not read";
        }
        String reads = " reads " + units(clash.below(), clash.layer() - 1);
        String serves = " serves " + units(clash.above(), clash.layer() + 1);
        if (clash.above().isEmpty()) {
            return unit + reads + ", which no module reads together";
        }
        return clash.below().isEmpty() ? unit + serves + ", which no module serves together"
                : unit + reads + " and" + serves + ", which no module connects";
    }

    private String units(List<Neighbour> units, int layer) {
        return Names.and(units.stream().map(unit -> unit(layer, unit.unit()) + home(layer, unit)).toList());
    }

    // A hidden unit that can be in one module alone, which has a name.
    private String home(int layer, Neighbour unit) {
        if (layer == 0 || layer == depth || unit.modules().size() != 1) {
            return "";
        }
        TrueModule module = truth.modules().get(unit.modules().first());
        return " (of " + (isMiddle(module) ? middle(unit.modules().first()) : names.module(module)) + ")";
    }

    private static boolean isMiddle(TrueModule module) {
        return module.inputs().isEmpty() && module.outputs().isEmpty();
    }

    // One of several is known by what it reads and who reads it.
    private String middle(int module) {
        if (truth.modules().stream().filter(ObstacleText::isMiddle).count() == 1) {
            return "the middle module";
        }
        List<String> read = truth.links().stream().filter(link -> link.to() == module)
                .map(link -> truth.modules().get(link.from())).map(this::name).toList();
        List<String> readers = truth.links().stream().filter(link -> link.from() == module)
                .map(link -> truth.modules().get(link.to())).map(this::name).toList();
        return "the middle module from " + Names.and(read) + " to " + Names.and(readers);
    }

    private String name(TrueModule module) {
        return isMiddle(module) ? "another" : names.module(module);
    }

    private String unit(int layer, int unit) {
        return names.unit(layer, unit, depth);
    }
}
