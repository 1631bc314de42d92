/** LinQ's counterpart: the services that own the orders which are not this deployment's. */
@NullMarked
package dev.appcard.sandbox.linq;

import org.jspecify.annotations.NullMarked;
