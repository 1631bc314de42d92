@NullMarked
package dev.appcard.adapter.inbound.rest;

import org.jspecify.annotations.NullMarked;
