package dev.sculpt.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitAgreementTest {

    @Test
    void labelsMayBeNumberedInAnyOrder() {
        assertEquals(new SplitAgreement(true, 1, 1),
                SplitAgreement.of(new int[] {5, 2, 5}, List.of(Set.of(1), Set.of(0, 2))));
    }

    @Test
    void crossingHalvesShareNoInformation() {
        // {0 1}{2 3} against {0 2}{1 3}: I = 0. By chance I is 1 bit in 1 of 3 shuffles: E = 1/3,
        // AMI = -(1/3) / (2/3).
        SplitAgreement agreement =
                SplitAgreement.of(new int[] {0, 1, 0, 1}, List.of(Set.of(0, 1), Set.of(2, 3)));
        assertFalse(agreement.equal());
        assertEquals(0, agreement.normalizedInformation(), 1e-9);
        assertEquals(-0.5, agreement.adjustedInformation(), 1e-9);
    }

    @Test
    void splittingEveryUnitOffIsNoBetterThanChance() {
        // {0 1}{2 3} against four single units: I = 1 bit, H = 1 and 2 bits, NMI = 1 / 1.5; every shuffle
        // has I = 1 = E.
        SplitAgreement agreement =
                SplitAgreement.of(new int[] {0, 1, 2, 3}, List.of(Set.of(0, 1), Set.of(2, 3)));
        assertEquals(2.0 / 3, agreement.normalizedInformation(), 1e-9);
        assertEquals(0, agreement.adjustedInformation(), 1e-9);
    }

    @Test
    void loneDroppedUnitIsUnequalThoughItsGroupIsTheSame() {
        // Unit 1 is dropped where the truth has it alone: as groups of one they look the same.
        assertEquals(new SplitAgreement(false, 1, 1),
                SplitAgreement.of(new int[] {0, -1}, List.of(Set.of(0), Set.of(1))));
    }

    @Test
    void amongTheLivingADroppedUnitDoesNotMatter() {
        List<Set<Integer>> halves = List.of(Set.of(0, 1, 2), Set.of(3, 4));
        assertEquals(new SplitAgreement(true, 1, 1), SplitAgreement.ofLiving(new int[] {-1, 7, 7, 2, -1}, halves));
        // Left are 1 2 | 3 as 1 | 2 3: wrong.
        assertFalse(SplitAgreement.ofLiving(new int[] {-1, 0, 1, 1, -1}, halves).equal());
        // A true group of which nothing is left is none.
        assertTrue(SplitAgreement.ofLiving(new int[] {0, -1, 0, -1, -1}, halves).equal());
    }

    @Test
    void noGroupsOnEitherSideAreEqual() {
        assertTrue(SplitAgreement.of(new int[] {-1, -1}, List.of()).equal());
    }

    @Test
    void randomSplitsAreMeasuredTheSameFromBothSides() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 300; trial++) {
            int units = random.nextInt(1, 12);
            int[] left = random.ints(units, 0, 4).toArray();
            int[] right = random.ints(units, 0, 4).toArray();
            SplitAgreement one = SplitAgreement.of(left, groups(right));
            SplitAgreement other = SplitAgreement.of(right, groups(left));
            assertEquals(one.equal(), other.equal());
            assertEquals(one.normalizedInformation(), other.normalizedInformation(), 1e-8);
            assertEquals(one.adjustedInformation(), other.adjustedInformation(), 1e-8);
            assertEquals(one.equal(), groups(left).equals(groups(right)));
            assertTrue(one.normalizedInformation() >= 0 && one.normalizedInformation() <= 1);
            assertTrue(one.adjustedInformation() <= one.normalizedInformation() + 1e-8, "chance only takes away");
        }
    }

    private static List<Set<Integer>> groups(int[] labels) {
        List<Set<Integer>> groups = new ArrayList<>();
        IntStream.of(labels).distinct().forEach(label -> {
            Set<Integer> group = new TreeSet<>();
            IntStream.range(0, labels.length).filter(unit -> labels[unit] == label).forEach(group::add);
            groups.add(group);
        });
        return groups;
    }
}
