/** The VAN's HTTP side: ledger, telegrams and rules as JSON, and a page to look at. */
@NullMarked
package dev.appcard.sandbox.van.web;

import org.jspecify.annotations.NullMarked;
