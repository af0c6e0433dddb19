// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title A stablecoin as USDC is: permits, signed payments (ERC-3009), frozen accounts.
contract Stablecoin is ERC20Permit {
    error Frozen(address account);
    error NotNow();
    error NotPayee();
    error Used(bytes32 nonce);
    error BadSignature();

    bytes32 public constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );

    uint8 private immutable DECIMALS;
    mapping(address account => bool) public frozen;
    mapping(address payer => mapping(bytes32 nonce => bool)) private _used;

    constructor(uint8 decimals_) ERC20("USD Test", "USDT") ERC20Permit("USD Test") {
        DECIMALS = decimals_;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function freeze(address account, bool frozen_) external {
        frozen[account] = frozen_;
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        receiveWithAuthorization(from, to, value, validAfter, validBefore, nonce, abi.encodePacked(r, s, v));
    }

    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes memory signature
    ) public {
        if (to != msg.sender) revert NotPayee();
        if (block.timestamp <= validAfter || block.timestamp >= validBefore) revert NotNow();
        if (_used[from][nonce]) revert Used(nonce);
        _used[from][nonce] = true;
        bytes32 digest = authorizationDigest(from, to, value, validAfter, validBefore, nonce);
        if (!SignatureChecker.isValidSignatureNow(from, digest, signature)) revert BadSignature();
        _transfer(from, to, value);
    }

    function decimals() public view override returns (uint8) {
        return DECIMALS;
    }

    function authorizationDigest(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce
    ) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(RECEIVE_TYPEHASH, from, to, value, validAfter, validBefore, nonce))
        );
    }

    function _update(address from, address to, uint256 amount) internal virtual override {
        if (frozen[from]) revert Frozen(from);
        if (frozen[to]) revert Frozen(to);
        super._update(from, to, amount);
    }
}
