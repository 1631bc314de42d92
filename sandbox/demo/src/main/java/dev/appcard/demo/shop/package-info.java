/** A merchant's shop, written as a merchant would: it knows the gateway by its API and its keys only. */
@NullMarked
package dev.appcard.demo.shop;

import org.jspecify.annotations.NullMarked;
