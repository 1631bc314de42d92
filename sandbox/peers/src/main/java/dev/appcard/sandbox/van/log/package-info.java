/** What arrived at the VAN and what left, without secrets. */
@NullMarked
package dev.appcard.sandbox.van.log;

import org.jspecify.annotations.NullMarked;
