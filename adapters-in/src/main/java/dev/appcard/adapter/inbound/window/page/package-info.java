/** What buyers read: pages rendered on the server, in Korean or English. */
@NullMarked
package dev.appcard.adapter.inbound.window.page;

import org.jspecify.annotations.NullMarked;
