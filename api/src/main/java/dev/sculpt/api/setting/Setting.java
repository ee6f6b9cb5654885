package dev.sculpt.api.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a settings record: what it means, its default and its range.
 *
 * <p>Component types: {@code int}, {@code long}, {@code double}, {@code boolean}, {@code String},
 * {@code java.nio.file.Path}, enums (written in lower case, words joined by hyphens), the contract of a kind of plugin
 * (given as {@code score: random} or {@code score: { plugin: my-score, power: 2 }}), records whose components are
 * described the same way, and {@code List}, {@code Map<String, ...>} and {@code Optional} of these. A path is resolved
 * against the folder of the pipeline file; the one file or folder that a plugin reads is best called {@code path}, which
 * pipelines may then also write as {@code file} or {@code data}. A component without a default is required, unless its type
 * is {@code Optional}. A record with a component of any other type is refused when its jar is loaded.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {

    /** One line that says what the setting means, with its unit where it has one. */
    String value();

    /** The default, written as in a pipeline file; empty where there is none. */
    String defaultValue() default "";

    /** The smallest value allowed; for a list or map, of each number in it. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The largest value allowed; for a list or map, of each number in it. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether {@link #min()} itself is out of range. */
    boolean aboveMin() default false;

    /**
     * For a plugin: settings that pipelines may write beside it although they are settings of the plugin that is chosen,
     * such as {@code decay} beside {@code schedule: exponential}. Each is handed to the plugin; {@code old=new} where the
     * plugin calls it {@code new}.
     */
    String[] adopts() default {};
}
