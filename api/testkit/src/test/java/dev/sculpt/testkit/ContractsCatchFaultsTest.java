package dev.sculpt.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sculpt.api.clustering.ClusterCount;
import dev.sculpt.api.clustering.FeatureVectors;
import dev.sculpt.api.clustering.Linkage;
import dev.sculpt.api.clustering.UnitDistance;
import dev.sculpt.api.clustering.UnitFeatures;
import dev.sculpt.api.measure.Measure;
import dev.sculpt.api.measure.MeasuredNetwork;
import dev.sculpt.api.measure.MeasuredValue;
import dev.sculpt.api.model.Evaluation;
import dev.sculpt.api.model.GivenNetwork;
import dev.sculpt.api.model.NetworkSource;
import dev.sculpt.api.model.Objective;
import dev.sculpt.api.model.ProbeVisitor;
import dev.sculpt.api.model.Trainable;
import dev.sculpt.api.module.Clustering;
import dev.sculpt.api.module.HierarchyMethod;
import dev.sculpt.api.module.UnitLabels;
import dev.sculpt.api.network.Network;
import dev.sculpt.api.pruning.Pruned;
import dev.sculpt.api.pruning.Pruned.Round;
import dev.sculpt.api.pruning.Pruning;
import dev.sculpt.api.pruning.PruningSchedule;
import dev.sculpt.api.run.RunContext;
import dev.sculpt.api.run.Seed;
import dev.sculpt.api.score.EdgeScore;
import dev.sculpt.api.score.ScoreScaling;
import dev.sculpt.api.score.UnitScore;
import dev.sculpt.api.search.Criterion;
import dev.sculpt.api.task.DenseSamples;
import dev.sculpt.api.task.Samples;
import dev.sculpt.api.task.Task;
import dev.sculpt.api.task.TaskSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Each contract refuses what breaks it. */
class ContractsCatchFaultsTest {

    private static void refused(Executable test) {
        assertThrows(AssertionError.class, test);
    }

    private static double[][] hiddenScores(Network network, double score) {
        double[][] scores = new double[network.depth() - 1][];
        for (int layer = 1; layer < network.depth(); layer++) {
            scores[layer - 1] = new double[network.width(layer)];
            scores[layer - 1][0] = score;
        }
        return scores;
    }

    private static UnitScoreContract ofScore(UnitScore score) {
        return new UnitScoreContract() {
            @Override
            protected UnitScore create() {
                return score;
            }
        };
    }

    @Test
    void unitScores() {
        Network network = ScoreAssertions.network();
        AtomicInteger calls = new AtomicInteger();
        double[][] kept = hiddenScores(network, 1);
        refused(() -> ofScore((scored, context) -> hiddenScores(network, Double.NaN))
                .givesEveryHiddenUnitAFiniteScoreOfZeroOrMore(network));
        refused(() -> ofScore((scored, context) -> hiddenScores(network, -1))
                .givesEveryHiddenUnitAFiniteScoreOfZeroOrMore(network));
        refused(() -> ofScore((scored, context) -> new double[1][5]).givesEveryHiddenUnitAFiniteScoreOfZeroOrMore(network));
        refused(() -> ofScore((scored, context) -> hiddenScores(network, calls.incrementAndGet()))
                .givesTheSameScoresAgain(network));
        refused(() -> ofScore((scored, context) -> hiddenScores(network, calls.incrementAndGet()))
                .givesTheSameScoresFromSeveralThreads());
        refused(() -> ofScore((scored, context) -> kept).givesItsScoresAway());
    }

    @Test
    void edgeScores() {
        EdgeScoreContract contract = new EdgeScoreContract() {
            @Override
            protected EdgeScore create() {
                return (scored, context) -> new double[scored.network().depth()][1];
            }
        };
        refused(() -> contract.givesEveryEdgeAFiniteScoreOfZeroOrMore(ScoreAssertions.network()));
    }

    @Test
    void scoreScalings() {
        ScoreScalingContract contract = new ScoreScalingContract() {
            @Override
            protected ScoreScaling create() {
                return (score, layer) -> 1 / (score - layer.mean());
            }
        };
        refused(() -> contract.givesFiniteNumbers(new double[] {0.25, 0.25}));
    }

    @Test
    void pruningSchedules() {
        PruningScheduleContract contract = new PruningScheduleContract() {
            @Override
            protected PruningSchedule create() {
                return (start, step, round) -> round == 7 ? start : start + step;
            }
        };
        refused(() -> contract.asksForFiniteSharesThatDoNotFall(0, 5));
    }

    private static TaskContract ofTask(Supplier<Task> load) {
        return new TaskContract() {
            @Override
            protected TaskSource create() {
                return load::get;
            }
        };
    }

    private static Task task(List<String> names, float input, float target) {
        Samples samples = new DenseSamples(new float[][] {{input, 0}}, new float[][] {{target}});
        return new Task(names, List.of("y"), samples, samples, samples, 0, Optional.empty());
    }

    @Test
    void tasks() {
        List<String> names = List.of("a", "b");
        AtomicInteger loads = new AtomicInteger();
        refused(() -> ofTask(() -> task(List.of("a", "a"), 0, 0)).namesEachInputAndOutputOnce());
        refused(() -> ofTask(() -> task(names, Float.NaN, 0)).hasFiniteInputsAndTargetsFromZeroToOne());
        refused(() -> ofTask(() -> task(names, 0, 5)).hasFiniteInputsAndTargetsFromZeroToOne());
        refused(() -> ofTask(() -> task(names, loads.incrementAndGet(), 0)).loadsTheSameTaskAgain());
    }

    /** The plain model, with one method replaced. */
    private abstract static class Faulty implements Trainable {

        private final LogisticModel right = LogisticModel.of(3);

        @Override
        public Network initial(Task task, Seed seed) {
            return right.initial(task, seed);
        }

        @Override
        public Network train(Network start, Task task, RunContext context) {
            return right.train(start, task, context);
        }

        @Override
        public Evaluation evaluate(Network network, Samples samples) {
            return right.evaluate(network, samples);
        }

        @Override
        public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
            right.probe(network, samples, objective, visitor);
        }
    }

    private static TrainableContract ofModel(Trainable model) {
        return new TrainableContract() {
            @Override
            protected Trainable create() {
                return model;
            }
        };
    }

    @Test
    void trainables() {
        TrainableContract dense = ofModel(new Faulty() {
            @Override
            public Network train(Network start, Task task, RunContext context) {
                return initial(task, context.seed());
            }
        });
        refused(dense::trainsWhatTheMaskLeaves);
        refused(dense::stopsTrainingWhenTheRunIsStopped);
        refused(ofModel(new Faulty() {
            @Override
            public Evaluation evaluate(Network network, Samples samples) {
                return new Evaluation(0, 0.5);
            }
        })::judgesByAShareOfOutputsAndAFiniteLoss);
        TrainableContract ofTheLossAlone = ofModel(new Faulty() {
            @Override
            public void probe(Network network, Samples samples, Objective objective, ProbeVisitor visitor) {
                super.probe(network, samples, Objective.LOSS, visitor);
            }
        });
        ofTheLossAlone.givesTheGradientsByTheInputs(Objective.LOSS);
        refused(() -> ofTheLossAlone.givesTheGradientsByTheInputs(Objective.OUTPUT_SUM));
    }

    @Test
    void networkSources() {
        AtomicInteger reads = new AtomicInteger();
        NetworkSourceContract contract = new NetworkSourceContract() {
            @Override
            protected NetworkSource create() {
                return () -> List.of(GivenNetwork.of("", reads.incrementAndGet(), ScoreAssertions.network()))
                        .stream();
            }
        };
        refused(contract::givesNetworksWithTheNamesOfTheirTasks);
        refused(contract::givesTheSameNetworksAgain);
    }

    private static PruningContract ofPruning(Pruning pruning) {
        return new PruningContract() {
            @Override
            protected Pruning create() {
                return pruning;
            }
        };
    }

    @Test
    void prunings() {
        Network half = SampleDetections.network();
        Network dense = SampleNetworks.random(new Seed(1), 1, 6, 8, 7, 3);
        refused(() -> ofPruning((start, context) -> new Pruned(dense, 0, List.of())).turnsEdgesOffAndNoneOn(half));
        Round missed = new Round(10, 0.8, true, half.livingEdges());
        Round ofAnother = new Round(10, 0.9, true, 1);
        for (Round round : List.of(missed, ofAnother)) {
            refused(() -> ofPruning((start, context) -> new Pruned(half, 0.9, List.of(round))).reportsItsRounds(half));
        }
    }

    @Test
    void clusterings() {
        Network network = SampleDetections.network();
        ClusteringContract contract = new ClusteringContract() {
            @Override
            protected Clustering create() {
                return detection -> {
                    int[][] labels = network.widths().stream().map(int[]::new).toArray(int[][]::new);
                    labels[1][0] = 2;
                    return new UnitLabels(labels);
                };
            }
        };
        refused(() -> contract.labelsExactlyTheLivingUnitsWithoutGaps(network));
    }

    @Test
    void hierarchies() {
        HierarchyContract contract = new HierarchyContract() {
            @Override
            protected HierarchyMethod create() {
                return (detection, clusters) -> clusters;
            }
        };
        Network cut = SampleNetworks.of(List.of(1, 1), new int[][] {});
        contract.labelsExactlyTheClusteredUnitsWithoutGaps(cut);
        HierarchyContract dropping = new HierarchyContract() {
            @Override
            protected HierarchyMethod create() {
                return (detection, clusters) -> new UnitLabels(new int[][] {{0}, {UnitLabels.DROPPED}});
            }
        };
        refused(() -> dropping.labelsExactlyTheClusteredUnitsWithoutGaps(cut));
    }

    @Test
    void criteria() {
        CriterionContract contract = new CriterionContract() {
            @Override
            protected Criterion create() {
                return (tries, samples) -> new double[] {Double.NaN};
            }
        };
        CriterionContract.tries().forEach(tries -> refused(() -> contract.givesEachTryACostThatIsANumber(tries)));
    }

    @Test
    void unitFeatures() {
        UnitFeaturesContract contract = new UnitFeaturesContract() {
            @Override
            protected UnitFeatures create() {
                return detection -> List.of(FeatureVectors.of(new double[1][2]));
            }
        };
        refused(() -> contract.describesTheLivingUnitsBelowTheOutputs(SampleDetections.network()));
        refused(() -> contract.describesThemWithinSomeLayersToo(SampleDetections.network()));
        contract.describesTheLivingUnitsBelowTheOutputs(SampleNetworks.of(List.of(1, 1), new int[][] {{0, 0}}));
    }

    private static UnitDistanceContract ofDistance(UnitDistance distance) {
        return new UnitDistanceContract() {
            @Override
            protected UnitDistance create() {
                return distance;
            }
        };
    }

    @Test
    void unitDistances() {
        FeatureVectors numbers = SampleVectors.numbers(new Seed(1), 4);
        refused(() -> ofDistance((x, y) -> x[0] - y[0]).isFiniteAndNotNegative(numbers));
        refused(() -> ofDistance((x, y) -> x[0] / 0).isFiniteAndNotNegative(numbers));
        refused(() -> ofDistance((x, y) -> Math.max(0, x[0] - y[0])).isTheSameBothWaysAndNoneToItself(numbers));
        refused(() -> ofDistance((x, y) -> 1).isTheSameBothWaysAndNoneToItself(numbers));
        refused(() -> ofDistance((x, y) -> x[0] = 7).leavesTheVectorsAsTheyAre(numbers));
        refused(() -> ofDistance(new UnitDistance() {
            @Override
            public double of(double[] first, double[] second) {
                return 0;
            }

            @Override
            public Optional<OfBits> ofBits() {
                return Optional.of((first, second, shared) -> first + second - 2 * shared);
            }
        }).isTheSameByCounts(SampleVectors.bits(new Seed(1), 4, 0.5)));
    }

    /** A linkage that takes the share {@code nearer} of the smaller distance. */
    private static LinkageContract ofLinkage(double nearer) {
        return new LinkageContract() {
            @Override
            protected Linkage create() {
                return new Linkage.Update() {
                    @Override
                    public boolean reducible() {
                        return true;
                    }

                    @Override
                    public double merged(Join join, double first, double second, int otherSize) {
                        return nearer * first;
                    }
                };
            }
        };
    }

    @Test
    void linkages() {
        FeatureVectors numbers = SampleVectors.numbers(new Seed(1), 5);
        refused(() -> ofLinkage(Double.NaN).givesFiniteDistances(numbers));
        refused(() -> ofLinkage(-1).givesFiniteDistances(numbers));
        refused(() -> ofLinkage(0.5).isReducibleWhereItSaysSo(numbers));
        refused(() -> ofLinkage(1).goesByNoOrderOfTheTwoThatMerge());
    }

    @Test
    void clusterCounts() {
        ClusterCountContract contract = new ClusterCountContract() {
            @Override
            protected ClusterCount create() {
                return (layer, context) -> new ClusterCount.Choice(layer.units() + 1, false);
            }
        };
        ClusterCountContract.layers().forEach(
                layer -> refused(() -> contract.choosesANumberFromOneToThatOfTheUnits(layer)));
    }

    private static MeasureContract ofMeasure(Measure measure) {
        return new MeasureContract() {
            @Override
            protected Measure create() {
                return measure;
            }
        };
    }

    @Test
    void measures() {
        AtomicInteger calls = new AtomicInteger();
        MeasureContract counts = ofMeasure(measured -> MeasuredValue.of(calls.incrementAndGet()));
        MeasuredNetwork network = MeasureContract.networks().findFirst().orElseThrow();
        refused(() -> ofMeasure(measured -> null).saysSomethingOfEveryNetwork(network));
        refused(() -> counts.saysTheSameAgain(network));
        refused(counts::saysTheSameFromSeveralThreads);
        refused(ofMeasure(measured -> measured.task().isPresent() ? MeasuredValue.of(true) : MeasuredValue.of(1.0))
                ::saysOneKindOfValue);
    }
}
