/** The VAN's HTTP side: ledger, telegrams and rules as JSON, and a page that shows them. */
@NullMarked
package dev.appcard.sandbox.van.web;

import org.jspecify.annotations.NullMarked;
