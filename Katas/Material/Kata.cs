namespace Katas.Material;

/// <summary>An exercise.</summary>
/// <param name="Number">Its place in the order, from 1.</param>
/// <param name="Name">The folder's name without the number.</param>
/// <param name="Title">What people call it.</param>
public sealed record Kata(int Number, string Name, string Title);
