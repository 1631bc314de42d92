@NullMarked
package dev.appcard.adapter.out.persistence.admin;

import org.jspecify.annotations.NullMarked;
