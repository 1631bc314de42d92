@NullMarked
package dev.appcard.adapter.inbound.health;

import org.jspecify.annotations.NullMarked;
