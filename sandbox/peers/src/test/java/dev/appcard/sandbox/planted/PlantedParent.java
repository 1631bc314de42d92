package dev.appcard.sandbox.planted;

import dev.appcard.sandbox.planted.below.PlantedChild;

/** Knows a class of the package below, which knows this one: {@code PackageCyclesTest} must find it. */
public final class PlantedParent {
    static final Class<?> BELOW = PlantedChild.class;
}
