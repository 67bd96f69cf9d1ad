namespace NAMESPACE;

public static class Twice
{
    public static int Of(int number) => number + number;
}
