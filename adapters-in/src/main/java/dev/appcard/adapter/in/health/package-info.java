@NullMarked
package dev.appcard.adapter.in.health;

import org.jspecify.annotations.NullMarked;
