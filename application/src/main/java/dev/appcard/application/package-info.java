/**
 * What can be done with payments: ports in, ports out, and one service for each use case. Knows the domain and its own
 * ports; clock, randomness, threads, database and network come through ports.
 */
@NullMarked
package dev.appcard.application;

import org.jspecify.annotations.NullMarked;
