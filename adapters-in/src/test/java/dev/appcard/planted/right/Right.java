package dev.appcard.planted.right;

import dev.appcard.planted.left.Left;

/** Breaks a rule on purpose: these two packages need each other. */
public final class Right {

    Class<?> other() {
        return Left.class;
    }
}
