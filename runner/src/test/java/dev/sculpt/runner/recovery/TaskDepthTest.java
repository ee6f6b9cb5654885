package dev.sculpt.runner.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TaskDepthTest {

    @Test
    void aDepthThatIsNotKnownIsNoNumber() {
        assertEquals("?", new TaskDepth("t", -1).depth());
        assertEquals("0", new TaskDepth("t", 0).depth());
        assertEquals("2", new TaskDepth("t", 2).depth());
    }

    @Test
    void oneLayerIsNotSeveral() {
        assertEquals("t with 1 hidden layer", new TaskDepth("t", 1).toString());
        assertEquals("t with 2 hidden layers", new TaskDepth("t", 2).toString());
    }
}
