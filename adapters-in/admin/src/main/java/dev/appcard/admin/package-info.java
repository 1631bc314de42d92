/** Where the administration is put together: the only place that knows commands, services and what goes out (by its port). */
@NullMarked
package dev.appcard.admin;

import org.jspecify.annotations.NullMarked;
