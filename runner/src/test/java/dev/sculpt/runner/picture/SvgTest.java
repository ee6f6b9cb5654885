package dev.sculpt.runner.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void everythingIsEscaped() {
        assertEquals("<text a=\"&lt;&quot;&#39;&gt;\">&lt;script&gt; &amp; \\u0007\\ufffe</text>\n",
                new Svg().text("text", "<script> & \u0007\uFFFE", "a", "<\"'>").toString());
        assertEquals("\\ud800", Svg.escaped("\uD800"));
    }

    @Test
    void numbersAreShort() {
        assertEquals("0", Svg.number(-0.001));
        assertEquals("1.5", Svg.number(1.5));
        assertEquals("100", Svg.number(100));
        assertEquals("0.33", Svg.number(1.0 / 3));
    }

    @Test
    void elementsEndInTheOrderInWhichTheyBegan() {
        assertEquals("<g>\n<a b=\"1\">\n<c/>\n</a>\n</g>\n",
                new Svg().begin("g").begin("a", "b", 1).element("c").end().end().toString());
    }
}
