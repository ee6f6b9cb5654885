package dev.sculpt.api.model;

import java.util.stream.Stream;

/** A model that reads finished networks from elsewhere; nothing is trained or pruned, only modules are found. */
public non-sealed interface NetworkSource extends Model {

    /**
     * Returns the networks in their order, the same at every call. The caller closes the stream, perhaps before its end.
     *
     * @throws dev.sculpt.api.setting.SettingException if the file is missing or does not hold what it should; also from the
     *     stream's operations
     */
    Stream<GivenNetwork> networks();
}
