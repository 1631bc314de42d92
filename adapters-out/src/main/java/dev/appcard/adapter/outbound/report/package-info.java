/** What an operator is given to read, as files. */
@NullMarked
package dev.appcard.adapter.outbound.report;

import org.jspecify.annotations.NullMarked;
