package dev.sculpt.runner.picture;

import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.LivingUnits;
import dev.sculpt.api.network.Network;
import dev.sculpt.runner.engine.UnitNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which units are drawn together, and how large: the living units of a layer and module, outputs always. Where a layer has
 * more than {@value #MOST_APART} of them, they are packed.
 */
final class CellPlan {

    /** The most living units of a layer that are drawn apart. */
    static final int MOST_APART = 60;

    /** The radius of a unit. */
    static final double RADIUS = 11;

    /** The size of the letters of names. */
    static final double NAME_SIZE = TextSize.SMALL_TEXT;

    private static final double LEAST_PITCH = 30;
    private static final double MOST_PITCH = 84;
    private static final double IMAGE_WIDTH = 196;
    private static final double DOT_PITCH = 5;

    private final Network network;
    private final LivingUnits living;
    private final UnitNames names;
    private final Optional<ImageShape> image;

    /**
     * Plans the cells of a network.
     *
     * @param shown the names as they are drawn, which may be longer than those that the task gives
     * @param image what the inputs are a picture of, as the names that the task gives say it
     */
    CellPlan(Network network, LivingUnits living, UnitNames shown, Optional<ImageShape> image) {
        this.network = network;
        this.living = living;
        this.names = shown;
        this.image = image;
    }

    /** Returns the cells, from the inputs up, by their modules; loose ones first. */
    List<Cell> cells(UnitLabels modules) {
        List<Cell> cells = new ArrayList<>();
        for (int layer = 0; layer <= network.depth(); layer++) {
            Map<Integer, List<Integer>> units = new TreeMap<>();
            for (int unit : living.units(layer)) {
                units.computeIfAbsent(modules.label(layer, unit), key -> new ArrayList<>()).add(unit);
            }
            int row = layer;
            units.forEach((module, members) -> cells.add(cell(module, row, members)));
        }
        return cells;
    }

    private Cell cell(int module, int layer, List<Integer> units) {
        if (living.count(layer) <= MOST_APART) {
            return new Cell(module, layer, units, Cell.Form.APART, units.size() * pitch(layer), 2 * RADIUS);
        } else if (layer == 0 && image.isPresent()) {
            return new Cell(module, layer, units, Cell.Form.PIXELS, image.get().width() * scale(),
                    image.get().height() * scale());
        }
        int columns = columns(units.size());
        return new Cell(module, layer, units, Cell.Form.PACKED, Math.max(64, columns * DOT_PITCH),
                Math.ceil((double) units.size() / columns) * DOT_PITCH);
    }

    /** Returns how many dots of a packed cell stand in a row. */
    static int columns(int units) {
        return Math.max(12, (int) Math.ceil(Math.sqrt(units * 3.0)));
    }

    /** Returns the pitch of dots. */
    static double dotPitch() {
        return DOT_PITCH;
    }

    /** Returns the picture that the inputs are, where they are one. */
    Optional<ImageShape> image() {
        return image;
    }

    /** Returns the size of one pixel of that picture. */
    double scale() {
        int width = image.map(ImageShape::width).orElse(1);
        return Math.max(1, Math.min(6, Math.floor(2 * IMAGE_WIDTH / width) / 2));
    }

    /** Returns the distance from one unit to the next. */
    double pitch(int layer) {
        List<String> said = layer == 0 ? names.inputs() : layer == network.depth() ? names.outputs() : List.of();
        double widest = said.size() > 4 * MOST_APART ? 0
                : said.stream().mapToDouble(name -> TextSize.of(name, NAME_SIZE)).max().orElse(0);
        return Math.max(LEAST_PITCH, Math.min(MOST_PITCH, widest + 8));
    }
}
