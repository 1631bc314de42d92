/** What ports in and services both say of the payment window. */
@NullMarked
package dev.appcard.application.window;

import org.jspecify.annotations.NullMarked;
