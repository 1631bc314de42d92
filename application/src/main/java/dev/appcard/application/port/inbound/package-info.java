/** What the core offers: a package for each feature, and the results that they have in common. */
@NullMarked
package dev.appcard.application.port.inbound;

import org.jspecify.annotations.NullMarked;
