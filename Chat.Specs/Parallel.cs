[assembly: Parallelizable(ParallelScope.All)]
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]

// Many specs wait for a process or a socket: six workers keep two processors busy.
[assembly: LevelOfParallelism(6)]
