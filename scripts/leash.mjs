// Loaded into web and worker: when the supervisor is gone, however it went, they end as well.
process.channel?.unref?.();
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
