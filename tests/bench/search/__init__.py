"""Our search beside Material's own and Pagefind: the same site, the same questions, the same browser."""
