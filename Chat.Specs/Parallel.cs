[assembly: Parallelizable(ParallelScope.All)]
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]

// Many specs wait for a process or a socket: three workers keep two processors busy.
[assembly: LevelOfParallelism(3)]
