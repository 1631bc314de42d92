/** Fixed-length telegrams (전문) as data: layouts, the one place that writes them and the one that reads them. */
@NullMarked
package dev.appcard.adapter.outbound.van.telegram;

import org.jspecify.annotations.NullMarked;
