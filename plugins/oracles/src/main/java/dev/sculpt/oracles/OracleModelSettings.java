package dev.sculpt.oracles;

import dev.sculpt.api.setting.Setting;

/**
 * Settings of {@link OracleModel}: how a pruning stage retrains it.
 *
 * @param epochs epochs per retraining
 * @param batchSize rows per step
 * @param learningRate step size
 */
public record OracleModelSettings(
        @Setting(value = "epochs of every retraining in a pruning stage; the network itself is not trained",
                defaultValue = "30", min = 1)
        int epochs,
        @Setting(value = "rows per step; a last short batch is kept", defaultValue = "8", min = 1)
        int batchSize,
        @Setting(value = "step size of a retraining", defaultValue = "0.05", min = 0, aboveMin = true)
        double learningRate) { }
