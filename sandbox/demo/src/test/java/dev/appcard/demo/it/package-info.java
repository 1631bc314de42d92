/** The product as it runs: gateway, sandbox, shop and PostgreSQL in processes of their own, on free ports. */
package dev.appcard.demo.it;
