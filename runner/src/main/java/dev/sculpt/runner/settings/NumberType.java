package dev.sculpt.runner.settings;

import dev.sculpt.api.Kind;
import dev.sculpt.api.setting.Setting;
import dev.sculpt.runner.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code int}, {@code long} and {@code double}. */
record NumberType(Class<?> type) implements SettingType {

    @Override
    public Optional<? extends Bound<?>> bind(Node node, String key, Setting setting, Binding binding) {
        if (!(node instanceof Node.Scalar scalar) || !(scalar.value() instanceof Number value)
                || isWhole() && !(value instanceof Long)) {
            return binding.wrong(node, key, isWhole() ? "a whole number" : "a number");
        }
        double real = value.doubleValue();
        boolean tooSmall = real < setting.min() || setting.aboveMin() && real == setting.min();
        boolean tooWide = isInt() && value.longValue() != value.intValue();
        if (tooSmall || real > setting.max() || tooWide || Double.isNaN(real) || Double.isInfinite(real)) {
            binding.problems().add(scalar.at(), "\"" + key + "\" is " + scalar.text() + ", must be "
                    + (Double.isNaN(real) || Double.isInfinite(real) ? "finite"
                            : tooWide ? SettingRange.whole(setting, this) : SettingRange.of(setting, this)));
            return Optional.empty();
        }
        Object number = isInt() ? (Object) value.intValue() : isWhole() ? (Object) value.longValue() : (Object) real;
        return Optional.of(new Bound<>(number, number));
    }

    boolean isInt() {
        return type == int.class || type == Integer.class;
    }

    private boolean isWhole() {
        return isInt() || type == long.class || type == Long.class;
    }

    @Override
    public String describe(Function<Kind<?>, List<String>> plugins) {
        return isWhole() ? "whole number" : "number";
    }

    @Override
    public Map<String, Object> schema(Setting setting, SchemaReferences references) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", isWhole() ? "integer" : "number");
        if (setting.min() != Double.NEGATIVE_INFINITY) {
            schema.put(setting.aboveMin() ? "exclusiveMinimum" : "minimum", setting.min());
        }
        double max = Math.min(setting.max(), isInt() ? Integer.MAX_VALUE : Double.POSITIVE_INFINITY);
        if (max != Double.POSITIVE_INFINITY) {
            schema.put("maximum", max);
        }
        return schema;
    }
}
