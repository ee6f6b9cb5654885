package dev.sculpt.api.network;

/**
 * A function that is known by its name alone; made by {@link UnitFunction#named}.
 *
 * @param text its name, not blank and not that of a {@link StandardFunction}
 */
public record OtherFunction(String text) implements UnitFunction {
    public OtherFunction {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a function of units without a name");
        }
        for (StandardFunction standard : StandardFunction.values()) {
            if (standard.text().equals(text)) {
                throw new IllegalArgumentException(text + " is a standard function");
            }
        }
    }
}
