/** The demo: starts every part of the product on one machine, and stops them again. */
@NullMarked
package dev.appcard.demo;

import org.jspecify.annotations.NullMarked;
