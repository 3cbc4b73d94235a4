"""The post: where mail comes from (``mailbox``) and where replies go (``outbox``)."""
