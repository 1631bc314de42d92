package dev.appcard.planted.left;

import dev.appcard.planted.right.Right;

/** Breaks a rule on purpose: these two packages need each other. */
public final class Left {

    Class<?> other() {
        return Right.class;
    }
}
