/** What a deployment tells the use cases: addresses and time limits. Read and checked by an adapter. */
@NullMarked
package dev.appcard.application.settings;

import org.jspecify.annotations.NullMarked;
