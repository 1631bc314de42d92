/** The VAN on the wire: connections, telegrams in, answers out. */
@NullMarked
package dev.appcard.sandbox.van.server;

import org.jspecify.annotations.NullMarked;
