/** What integration tests run on: the real Liberty, a real PostgreSQL, the WAR as it is built; all ports free ones. */
@NullMarked
package dev.appcard.adapter.inbound.it;

import org.jspecify.annotations.NullMarked;
