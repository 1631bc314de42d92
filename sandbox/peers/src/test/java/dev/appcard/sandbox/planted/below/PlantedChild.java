package dev.appcard.sandbox.planted.below;

import dev.appcard.sandbox.planted.PlantedParent;

/** The other half of {@link PlantedParent}'s cycle. */
public final class PlantedChild {
    static final Class<?> ABOVE = PlantedParent.class;
}
