package dev.sculpt.hierarchy;

import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.testkit.HierarchyContract;
import org.junit.jupiter.api.Nested;

class MergeHierarchyContractTest {

    @Nested
    class Published extends HierarchyContract {
        @Override
        protected HierarchyMethod create() {
            return new MergeHierarchy(new MergeSettings(0.9));
        }
    }

    @Nested
    class Lenient extends HierarchyContract {
        @Override
        protected HierarchyMethod create() {
            return new MergeHierarchy(new MergeSettings(0));
        }
    }
}
