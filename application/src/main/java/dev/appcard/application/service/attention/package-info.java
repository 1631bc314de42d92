/** What an operator may do about what waits for him. Wired by hand, as no container is there. */
@NullMarked
package dev.appcard.application.service.attention;

import org.jspecify.annotations.NullMarked;
