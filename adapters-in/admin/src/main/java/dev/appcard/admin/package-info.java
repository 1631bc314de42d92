/**
 * Where the administration is put together: the only place that knows the commands, the services and the outbound
 * ports.
 */
@NullMarked
package dev.appcard.admin;

import org.jspecify.annotations.NullMarked;
