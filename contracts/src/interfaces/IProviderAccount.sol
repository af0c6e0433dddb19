// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICapacity} from "./ICapacity.sol";

/// @title An account that owns commitments for a provider, so that the keys on its servers hold no money.
/// @notice The owner, a cold key or a multisignature wallet, has the bond, the rewards and the terms, and changes in two
/// steps. Operators, hot keys on servers, seal, respond, draw, prove, and make the further calls that the owner allows.
/// What the account is paid goes to the payee, or to the holder of the lien while there is one.
interface IProviderAccount {
    /// @notice A call that operators may make.
    struct AllowedCall {
        address target;
        bytes4 selector;
    }

    /// @notice An operator was added.
    /// @param operator Its address.
    event OperatorAdded(address indexed operator);
    /// @notice An operator was removed.
    /// @param operator Its address.
    event OperatorRemoved(address indexed operator);
    /// @notice The payee was named.
    /// @param payee Who is paid from now on, unless there is a lien.
    event PayeeSet(address indexed payee);
    /// @notice The owner allowed operators a further call.
    /// @param target The contract that may be called.
    /// @param selector The function of it that may be called.
    event CallAllowed(address indexed target, bytes4 indexed selector);
    /// @notice The owner took the permission for a call back.
    /// @param target The contract.
    /// @param selector The function of it.
    event CallForbidden(address indexed target, bytes4 indexed selector);
    /// @notice The owner offered a lien, or withdrew its offer.
    /// @param holder Who may take it; the zero address: nobody.
    event LienOffered(address indexed holder);
    /// @notice The lien was taken: what the account is paid goes to its holder.
    /// @param holder Who holds it.
    event LienTaken(address indexed holder);
    /// @notice The lien was lifted.
    /// @param holder Who held it.
    event LienLifted(address indexed holder);
    /// @notice The account paid out tokens.
    /// @param token The token.
    /// @param to Who got them: the holder of the lien, or the payee.
    /// @param amount How much, in the token's smallest unit.
    event PaidOut(address indexed token, address indexed to, uint256 amount);

    /// @notice The caller is no operator of the account.
    /// @param caller Who called.
    error NotOperator(address caller);
    /// @notice Only the owner, the payee and the holder of the lien may do this.
    /// @param caller Who called.
    error NotBeneficiary(address caller);
    /// @notice No lien was offered to the caller.
    /// @param caller Who called.
    error LienNotOffered(address caller);
    /// @notice Only the holder of the lien may do this.
    /// @param caller Who called.
    error NotLienHolder(address caller);
    /// @notice This is not possible while there is a lien.
    /// @param holder Who holds it.
    error LienStands(address holder);
    /// @notice Nobody could use what is sent to this address.
    /// @param payee The address given.
    error InvalidPayee(address payee);
    /// @notice Operators may not call this.
    /// @param target The contract.
    /// @param selector The function of it.
    error CallNotAllowed(address target, bytes4 selector);
    /// @notice This contract's calls cannot be given to operators: they are the owner's, or the functions of this contract.
    /// @param target The contract.
    error ReservedTarget(address target);
    /// @notice The account has none of the token.
    /// @param token The token.
    error NothingToPayOut(address token);
    /// @notice An account without an owner could not get its bond back.
    error OwnerNeeded();

    /// @notice Adds operators and removes others, in this order. Who is there, or is not, already stays so. Only the owner
    /// may.
    function changeOperators(address[] calldata added, address[] calldata removed) external;
    /// @notice Names who is paid. Only the owner may.
    function setPayee(address account) external;
    /// @notice Allows operators a call of another contract, such as the lease market's. Only the owner may, and not while
    /// there is a lien.
    function allowCall(address target, bytes4 selector) external;
    /// @notice Takes the permission for a call back. Only the owner may.
    function forbidCall(address target, bytes4 selector) external;

    /// @notice Offers a lien to a lender, which takes the place of an earlier offer; to the zero address: to nobody. Only
    /// the owner may, and not while there is a lien.
    function offerLien(address holder) external;
    /// @notice Takes the lien that was offered to the caller. Until it lifts it, all that leaves the account goes to it,
    /// whoever calls, and no further calls can be allowed.
    function takeLien() external;
    /// @notice Lifts the lien. Only its holder may.
    function liftLien() external;

    /// @notice As in `IStaking`, with the account as the provider, which has to have the tokens of the bond. Only the owner
    /// may.
    function createCommitment(
        uint256 units,
        uint256 speedClass,
        uint256 maxLeased,
        uint256 duration,
        uint256 commissionBps,
        uint256 bond
    ) external returns (uint256 id);
    /// @notice As in `IStaking`, with tokens that the account has. Only the owner may.
    function addBond(uint256 id, uint256 amount) external;
    /// @notice As in `IStaking`. Only the owner may.
    function addUnits(uint256 id, uint256 n) external;
    /// @notice As in `IStaking`. Only the owner may.
    function removeUnits(uint256 id, uint256 n) external;

    /// @notice As in `IStaking`; the bond is paid out. The owner, the payee and the holder of the lien may.
    function close(uint256 id) external;
    /// @notice As in `IStaking`; the rewards are paid out. The owner, the payee and the holder of the lien may.
    function claim(uint256 id) external returns (uint256 amount);
    /// @notice As in `IStaking`; what is taken back is paid out. The owner, the payee and the holder of the lien may.
    function takeBack(uint256 id, uint256 number) external returns (uint256 amount);
    /// @notice As in `IStaking`; what was owed is paid out. The owner, the payee and the holder of the lien may.
    function collect() external returns (uint256 amount);
    /// @notice Pays out all that the account has of a token: what was left of a bond, or came by itself. The owner and the
    /// holder of the lien may.
    function payOut(address token) external returns (uint256 amount);

    /// @notice As in `ICapacity`. Only operators may.
    function beginSeal(uint256 id) external;
    /// @notice As in `ICapacity`, where anyone may. Here only operators may.
    function drawSeal(uint256 id, bytes calldata evidence) external;
    /// @notice As in `ICapacity`. Only operators may.
    function postSeal(uint256 id, uint256 ctx, uint256 sealRoot) external;
    /// @notice As in `ICapacity`. Only operators may.
    function respond(uint256 id, uint256 challenge, uint256 beacon, uint256 n, uint256 chainRoot) external;
    /// @notice As in `ICapacity`, where anyone may. Here only operators may.
    function draw(uint256 challenge, bytes calldata evidence) external;
    /// @notice As in `ICapacity`, where anyone may. Here only operators may.
    function prove(
        uint256 id,
        uint256 challenge,
        uint256 chainRoot,
        bytes calldata evidence,
        ICapacity.Proof calldata proof
    ) external;
    /// @notice Makes a call that the owner allowed. Only operators may.
    /// @param data The function's selector and its arguments.
    function operate(address target, bytes calldata data) external returns (bytes memory result);

    /// @notice The capacity ledger that operators act in.
    function capacity() external view returns (address);
    /// @notice The contract that holds the commitments' stake.
    function staking() external view returns (address);
    /// @notice Who is paid when there is no lien.
    function payee() external view returns (address);
    /// @notice Who holds the lien, or nobody.
    function lienHolder() external view returns (address);
    /// @notice To whom the owner offers a lien, or nobody.
    function lienOfferedTo() external view returns (address);
    /// @notice Who is paid now: the holder of the lien, or the payee.
    function receiver() external view returns (address);
    function isOperator(address account) external view returns (bool);
    function operators() external view returns (address[] memory);
    /// @notice The calls that operators may make with `operate`.
    function allowedCalls() external view returns (AllowedCall[] memory);
    /// @notice Whether operators might ever make any call of a contract. An allowance that they gave by it outlasts the
    /// permission.
    function wasAllowed(address target) external view returns (bool);
    /// @notice How much of a token the account has paid to somebody, ever: a lender that lends to many accounts sees what
    /// came from which, and needs no call from them. Of what went to the holder of the lien, what arrived there.
    function paidTo(address token, address to) external view returns (uint256);
}
