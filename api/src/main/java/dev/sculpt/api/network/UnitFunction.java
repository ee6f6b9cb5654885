package dev.sculpt.api.network;

import java.util.Arrays;

/** What units do with their weighted sums: one of the functions that every reader knows, or another, known by its name. */
public sealed interface UnitFunction permits StandardFunction, OtherFunction {

    /** Returns the name, such as {@code relu}. */
    String text();

    /**
     * Returns the function of a name, a standard one where there is one of that name.
     *
     * @param text not blank
     */
    static UnitFunction named(String text) {
        return Arrays.stream(StandardFunction.values())
                .filter(function -> function.text().equals(text))
                .<UnitFunction>map(function -> function)
                .findFirst()
                .orElseGet(() -> new OtherFunction(text));
    }
}
