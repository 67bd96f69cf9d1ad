using System.Collections.Concurrent;
using System.Reflection;
using Mono.Cecil;

namespace Chat.Specs.Architecture;

/// <summary>What the namespaces below a project's own use of each other and of it, as they were compiled.</summary>
internal sealed class Namespaces
{
    private static readonly ConcurrentDictionary<string, Lazy<Namespaces>> _known = [];

    private readonly string _project;
    private readonly Dictionary<string, HashSet<string>> _used = [];

    private Namespaces(string project, string file)
    {
        _project = project;
        using var module = ModuleDefinition.ReadModule(file);
        foreach (var type in module.GetTypes().Where(type => IsBelow(NamespaceOf(type))))
            Note(type);
    }

    public static Namespaces Of(string project) => _known.GetOrAdd(
        project, name => new Lazy<Namespaces>(() => new Namespaces(name, Assembly.Load(name).Location))).Value;

    /// <summary>A line for each namespace: its name below the project's, and those that it uses.</summary>
    public string Picture => string.Join('\n', _used
        .OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => $"{entry.Key}: {string.Join(", ", entry.Value.Order(StringComparer.Ordinal))}".TrimEnd()));

    /// <summary>The folders in a folder of the project that use each other in a circle, or use one that does.</summary>
    /// <param name="folder">Below the project's; empty for its own.</param>
    public IEnumerable<string> CirclesIn(string folder)
    {
        var inside = _used.Keys.Where(name => FolderOf(name) is not null).ToLookup(name => FolderOf(name)!);
        var left = inside.Select(names => names.Key).ToHashSet();
        while (left.RemoveWhere(HasNothingBelow) > 0)
        {
            // A folder above those that went is at the bottom now.
        }
        return left;

        bool HasNothingBelow(string name) => !inside[name].SelectMany(each => _used[each]).Select(FolderOf)
            .Any(other => other is not null && other != name && left.Contains(other));

        string? FolderOf(string name) =>
            folder == "" ? name.Split('.')[0]
            : name.StartsWith(folder + ".", StringComparison.Ordinal) ? name[(folder.Length + 1)..].Split('.')[0]
            : null;
    }

    private void Note(TypeDefinition type)
    {
        var here = NameOf(NamespaceOf(type));
        if (!_used.TryGetValue(here, out var used))
            _used[here] = used = [];
        used.UnionWith(PartsUsedBy(type).OfType<TypeReference>().SelectMany(TypesIn).Select(NamespaceOf)
            .Where(name => name == _project || IsBelow(name)).Select(NameOf).Where(name => name != here));
    }

    private bool IsBelow(string name) => name.StartsWith(_project + ".", StringComparison.Ordinal);

    private string NameOf(string name) => IsBelow(name) ? name[(_project.Length + 1)..] : name;

    private static IEnumerable<TypeReference?> PartsUsedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Methods.SelectMany(SignatureOf),
        .. type.Methods.Where(method => method.HasBody).SelectMany(method => PartsUsedBy(method.Body)),
    ];

    private static IEnumerable<TypeReference?> PartsUsedBy(Mono.Cecil.Cil.MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType),
        .. body.Instructions.SelectMany(instruction => PartsUsedBy(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference> PartsUsedBy(object operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments, .. SignatureOf(method)],
        MethodReference method => [method.DeclaringType, .. SignatureOf(method)],
        _ => [],
    };

    private static IEnumerable<TypeReference> SignatureOf(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference> TypesIn(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(TypesIn).Append(generic.ElementType),
        TypeSpecification wrapped => TypesIn(wrapped.ElementType),
        GenericParameter => [],
        _ => [type],
    };

    /// <summary>A nested type has its namespace from the type around it.</summary>
    private static string NamespaceOf(TypeReference type) =>
        type.DeclaringType is { } outer ? NamespaceOf(outer) : type.Namespace;
}
