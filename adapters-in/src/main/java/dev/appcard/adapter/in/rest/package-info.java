@NullMarked
package dev.appcard.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
