/** What both kinds of ports may throw. */
@NullMarked
package dev.appcard.application.port;

import org.jspecify.annotations.NullMarked;
